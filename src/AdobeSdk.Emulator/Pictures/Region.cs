namespace AdobeSdk.Emulator.Pictures;

/// <summary>Where a source picture stands on a larger canvas, in pixels of the canvas.</summary>
internal readonly record struct Region(int X, int Y, int Width, int Height);
