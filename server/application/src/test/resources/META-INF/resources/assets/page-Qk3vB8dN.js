// Stands for one of the map's built files, whose names hold a hash of what is in them.
