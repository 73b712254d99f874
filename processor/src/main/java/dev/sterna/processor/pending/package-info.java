/** What the model has beyond the snapshot, as a draft of the next revision. */
package dev.sterna.processor.pending;
