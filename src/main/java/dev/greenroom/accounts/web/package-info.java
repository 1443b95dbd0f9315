/** The pages of an account, and how a request is told to be somebody's. */
@NullMarked
package dev.greenroom.accounts.web;

import org.jspecify.annotations.NullMarked;
