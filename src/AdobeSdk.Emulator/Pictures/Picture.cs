namespace AdobeSdk.Emulator.Pictures;

/// <summary>An encoded picture or video.</summary>
internal sealed record Picture(byte[] Bytes, string MediaType, int Width, int Height);
