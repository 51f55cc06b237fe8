namespace AdobeSdk.Emulator.Pictures;

/// <summary>The mask of something in a picture: white where it is.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Score">How certain that is, 0 to 1.</param>
/// <param name="Bounds">The rectangle around it.</param>
/// <param name="Picture">The mask.</param>
internal sealed record NamedMask(string Label, double Score, Region Bounds, Picture Picture);
