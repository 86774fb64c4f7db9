package org.dateline;

/** Thrown when an archive cannot do its work, whatever was asked of it. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why an archive cannot do its work. */
  public enum Reason {
    /** Another process writes to it. */
    LOCKED,
    /** Its files are incomplete or cannot be read. */
    DAMAGED,
    /** A newer version of Dateline made it. */
    NEWER,
    /** There is no room left on the disk. */
    DISK_FULL,
    /** It was opened for reading only. */
    READ_ONLY,
    /** Too much is asked of it at once, or it is closed; later it may work. */
    BUSY
  }

  /** Why. */
  private final Reason reason;

  /**
   * Creates the exception.
   *
   * @param reason why
   * @param message what happened, where, and what to do
   */
  public ArchiveException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Creates the exception with its cause.
   *
   * @param reason why
   * @param message what happened, where, and what to do
   * @param cause what it follows from
   */
  public ArchiveException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /**
   * Why the archive cannot do its work.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
