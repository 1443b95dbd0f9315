package dev.greenroom.accounts.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Role;

/** Whoever is signed in. A controller that takes it as a parameter sends everybody else to sign in first. */
record SignedIn(OwnerId owner, Role role) {}
