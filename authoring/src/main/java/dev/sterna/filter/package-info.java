/** Which tables and columns migrations manage, and which they ignore. */
package dev.sterna.filter;
