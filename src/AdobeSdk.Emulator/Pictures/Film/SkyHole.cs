using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>Cuts the sky out of a landscape, so that another can move behind it.</summary>
internal static class SkyHole
{
    /// <param name="land">The finished landscape; becomes transparent where it shows the sky.</param>
    /// <param name="sky">The sky alone, as it was painted first.</param>
    /// <param name="horizon">The row below which there is none.</param>
    public static void Cut(Raster land, Raster sky, int horizon)
    {
        for (int y = 0; y < Math.Min(horizon, land.Height); y++)
        {
            Span<uint> row = land.Row(y);
            ReadOnlySpan<uint> then = sky.Row(y);
            for (int x = 0; x < row.Length; x++)
            {
                if (row[x] == then[x])
                {
                    row[x] = 0;
                }
            }
        }
    }
}
