package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers that do not arrive. */
class OutletTest {
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int runInto(String failure) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    String[] help = {"--help"};
    return Dateline.run(help, InputStream.nullInputStream(), new Outlet(failing), err, Map.of());
  }

  @Test
  void failsWhenTheDiskIsFull() {
    assertThat(runInto("No space left on device")).isEqualTo(3);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("No space left on device", "incomplete");
  }

  @Test
  void endsQuietlyWhenTheReaderIsGone() {
    assertThat(runInto("Broken pipe")).isZero();
    assertThat(errors.size()).isZero();
  }
}
