using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>Something that can be filmed.</summary>
internal interface IFootage : IDisposable
{
    /// <summary>Draws a frame; <paramref name="time"/> goes from 0 to 1.</summary>
    void Draw(SKCanvas canvas, float time);
}
