package org.mithaq.files;

import java.time.Instant;

/**
 * What is known of a kept file.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param name as the first sender called it
 * @param mediaType as declared
 * @param size bytes
 * @param storedAt when it first came
 */
public record StoredFile(
    String sha256, String name, String mediaType, long size, Instant storedAt) {}
