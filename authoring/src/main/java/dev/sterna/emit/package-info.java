/** Operations as Java source that is good to review, and the step from a draft to a revision. */
package dev.sterna.emit;
