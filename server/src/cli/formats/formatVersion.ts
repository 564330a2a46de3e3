/** Of the JSON that is written. It changes only when something that was there is no longer, or means something else. */
export const formatVersion = '1';
