package dev.sterna.diff;

import java.util.stream.Stream;

/**
 * Finds the differences of one concern.
 *
 * @param <P> what it compares
 * @param <D> what a difference is
 */
interface Comparer<P, D> {

  Stream<D> compare(P pair);
}
