using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>Water in motion: its rows slide to and fro against each other, more the nearer they are.</summary>
internal sealed class Shimmer
{
    private readonly Raster _land;
    private readonly bool[] _wet;
    private readonly uint[] _still;
    private readonly int _top;

    /// <param name="land">The finished landscape, mirror images included.</param>
    /// <param name="wet">Which of its pixels are water, from <see cref="Wet"/>.</param>
    /// <param name="top">The water's first row.</param>
    public Shimmer(Raster land, bool[] wet, int top)
    {
        (_land, _wet, _top) = (land, wet, top);
        _still = land.Pixels[(top * land.Width)..].ToArray();
    }

    /// <summary>From row <paramref name="top"/> on: whether a pixel still looks as it did when the water was finished.</summary>
    public static bool[] Wet(Raster land, Raster water, int top)
    {
        ReadOnlySpan<uint> pixels = land.Pixels[(top * land.Width)..];
        ReadOnlySpan<uint> then = water.Pixels[(top * land.Width)..];
        bool[] wet = new bool[pixels.Length];
        for (int i = 0; i < wet.Length; i++)
        {
            wet[i] = pixels[i] == then[i];
        }

        return wet;
    }

    /// <summary>Moves the landscape's water to where it is after <paramref name="seconds"/>.</summary>
    public void Move(float seconds)
    {
        int width = _land.Width;
        int rows = _land.Height - _top;
        for (int y = 0; y < rows; y++)
        {
            float near = (float)y / rows;
            float depth = 1 / (near + 0.06f);
            float swing = MathF.Sin((depth * 5.2f) + (seconds * 2.6f)) + (0.6f * MathF.Sin((depth * 11.3f) - (seconds * 3.7f)));
            int shift = (int)MathF.Round(swing * width * (0.0008f + (0.0065f * near)));
            int lift = Math.Clamp(y + (int)MathF.Round(MathF.Sin((depth * 3.1f) - (seconds * 2.1f)) * rows * 0.012f * near), 0, rows - 1);
            Span<uint> row = _land.Row(_top + y);
            for (int x = 0; x < width; x++)
            {
                int from = (lift * width) + Math.Clamp(x + shift, 0, width - 1);
                if (_wet[(y * width) + x] && _wet[from])
                {
                    row[x] = _still[from];
                }
            }
        }
    }
}
