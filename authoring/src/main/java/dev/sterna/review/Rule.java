package dev.sterna.review;

import java.util.stream.Stream;

/** Looks for one kind of trouble in a revision. */
interface Rule {

  Stream<Finding> check(Rehearsal revision);
}
