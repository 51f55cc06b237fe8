namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Width and height in pixels.</summary>
internal readonly record struct PixelSize(int Width, int Height)
{
    public override string ToString() => $"{Width}x{Height}";
}
