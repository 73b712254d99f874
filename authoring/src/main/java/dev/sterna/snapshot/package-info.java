/** The committed snapshot of the schema, {@code schema.jsonl}, and its fingerprint. */
package dev.sterna.snapshot;
