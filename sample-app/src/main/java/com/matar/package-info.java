/** Matar, an application for recordings, and what it keeps in its database. */
package com.matar;
