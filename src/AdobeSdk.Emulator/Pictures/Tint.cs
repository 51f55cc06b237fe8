namespace AdobeSdk.Emulator.Pictures;

/// <summary>A colour with its opacity, 8 bits each.</summary>
internal readonly record struct Tint(byte Red, byte Green, byte Blue, byte Alpha = 255);
