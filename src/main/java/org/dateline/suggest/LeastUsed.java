package org.dateline.suggest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What is kept to be used again, up to a bound over all; what was used least recently goes first.
 * Thread-safe.
 */
final class LeastUsed<K, V> {
  private final long most;
  private final ToIntFunction<V> weight;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long weighs;

  /** Keeps values that weigh so much together at most. */
  LeastUsed(long most, ToIntFunction<V> weight) {
    this.most = most;
    this.weight = weight;
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void put(K key, V value) {
    Optional.ofNullable(kept.put(key, value)).ifPresent(old -> weighs -= weight.applyAsInt(old));
    weighs += weight.applyAsInt(value);
    var oldest = kept.values().iterator();
    while (weighs > most && oldest.hasNext()) {
      weighs -= weight.applyAsInt(oldest.next());
      oldest.remove();
    }
  }

  /** Forgets what nobody will ask for again. */
  synchronized void forget(Predicate<K> gone) {
    var each = kept.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<K, V> entry = each.next();
      if (gone.test(entry.getKey())) {
        weighs -= weight.applyAsInt(entry.getValue());
        each.remove();
      }
    }
  }

  /** What all that is kept weighs. */
  synchronized long weighs() {
    return weighs;
  }
}
