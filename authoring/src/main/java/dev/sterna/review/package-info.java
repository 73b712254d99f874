/**
 * What a reviewer should know about a revision before it runs: one rule for each kind of risk. A
 * rule sees the operations and the schema before each of them, never a database.
 */
package dev.sterna.review;
