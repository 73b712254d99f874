/** Operations as Java source that a reviewer enjoys, and the step from a draft to a revision. */
package dev.sterna.emit;
