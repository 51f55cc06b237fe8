using AdobeSdk.Emulator.Pictures.Painting;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Settings;

/// <summary>Where an actor stands.</summary>
/// <param name="Foot">The middle of its foot, in pixels.</param>
/// <param name="Size">Its size, 1 for what the motif asks for.</param>
/// <param name="Distance">0 here, 1 at the horizon.</param>
internal sealed record Spot(SKPoint Foot, float Size = 1, float Distance = 0.1f)
{
    /// <summary>The row where it meets water that mirrors it, if it does.</summary>
    public float? Waterline { get; init; }

    /// <summary>Whether it throws a soft shadow on what it stands on.</summary>
    public bool Shadow { get; init; }

    /// <summary>Paints the ground that it brings with it, such as a rock in the sea, and says where its top is.</summary>
    public Func<Easel, SKPoint>? Ground { get; init; }
}
