/**
 * What a run is going to do, what it says while it runs, and what it has done: values that an
 * application reads, and the exceptions that it meets.
 */
package dev.sterna.report;
