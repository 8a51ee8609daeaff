package kz.birlik.system.demo.file;

import java.util.Map;

import kz.birlik.system.demo.table.DrawnRow;

/** A file, and where each drawn row came to stand in it. */
record Written(byte[] bytes, Map<DrawnRow, Place> places) {}
