package org.dateline.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Civil days in the archive's zone, both ends included.
 *
 * @param from the first day; empty for no beginning
 * @param to the last day; empty for no end
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {}
