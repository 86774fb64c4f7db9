package org.dateline;

import java.util.List;

/**
 * The values of one facet with their counts. A count is exactly the total of the same search
 * filtered by that value. Choosing a value does not narrow the facet it belongs to.
 *
 * @param name {@code country}, {@code topic}, {@code date/2025}, …
 * @param values by count, then by value; dates newest first; selected ones always among them
 * @param other how many more values there are that are not listed
 * @param missing how many matching articles have no value
 */
public record Facet(String name, List<Value> values, long other, long missing) {
  /** Copies the list. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value what to filter by: {@code SY}, {@code politics/diplomacy}, {@code 2025-12}
   * @param label what to show
   * @param count how many articles have it
   * @param selected whether the search is filtered by it
   */
  public record Value(String value, String label, long count, boolean selected) {}
}
