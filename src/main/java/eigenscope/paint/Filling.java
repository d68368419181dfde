package eigenscope.paint;

/** Adds what contours enclose; each ends where it began, whether the path says so or not. */
record Filling(Coverage coverage) implements Flattening.Contours {
    @Override
    public void contour(double[] corners, int count, boolean closed) {
        for (int i = 2; i < count; i += 2) coverage.edge(corners[i - 2], corners[i - 1], corners[i], corners[i + 1]);
        coverage.edge(corners[count - 2], corners[count - 1], corners[0], corners[1]);
    }
}
