/** What migrations look after, and what they leave alone. */
package dev.sterna.filter;
