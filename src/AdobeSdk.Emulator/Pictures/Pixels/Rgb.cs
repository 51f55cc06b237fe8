using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Pixels;

/// <summary>A colour in sRGB, each part 0 to 1; parts may exceed 1 while light is added up.</summary>
internal readonly record struct Rgb(float R, float G, float B)
{
    public static Rgb White { get; } = new(1, 1, 1);

    public static Rgb Black { get; } = new(0, 0, 0);

    public float Luma => (0.299f * R) + (0.587f * G) + (0.114f * B);

    /// <summary>From <c>0xRRGGBB</c>.</summary>
    public static Rgb Hex(uint rgb) => new(((rgb >> 16) & 255) / 255f, ((rgb >> 8) & 255) / 255f, (rgb & 255) / 255f);

    /// <summary>From hue (degrees), saturation and lightness (0 to 1).</summary>
    public static Rgb Hsl(float hue, float saturation, float lightness)
    {
        SKColor colour = SKColor.FromHsl(((hue % 360) + 360) % 360, saturation * 100, lightness * 100);
        return From(colour);
    }

    public static Rgb From(SKColor colour) => new(colour.Red / 255f, colour.Green / 255f, colour.Blue / 255f);

    public static Rgb operator +(Rgb a, Rgb b) => new(a.R + b.R, a.G + b.G, a.B + b.B);

    public static Rgb operator -(Rgb a, Rgb b) => new(a.R - b.R, a.G - b.G, a.B - b.B);

    public static Rgb operator *(Rgb a, float f) => new(a.R * f, a.G * f, a.B * f);

    public static Rgb operator *(Rgb a, Rgb b) => new(a.R * b.R, a.G * b.G, a.B * b.B);

    public Rgb Mix(Rgb other, float t) => this + ((other - this) * t);

    /// <summary>More (above 1) or less (below 1) colourful at the same luma.</summary>
    public Rgb Saturate(float amount)
    {
        Rgb grey = new(Luma, Luma, Luma);
        return grey + ((this - grey) * amount);
    }

    /// <summary>This lightness in another colour's hue; <paramref name="t"/> 0 to 1.</summary>
    public Rgb Tint(Rgb hue, float t)
    {
        float scale = Luma / MathF.Max(hue.Luma, 0.08f);
        Rgb tinted = hue * MathF.Min(scale, 1.6f);
        return Mix(tinted, t);
    }

    /// <summary>What is brighter than white spills into the other parts, as on film, instead of being cut off.</summary>
    public Rgb Soft()
    {
        float over = MathF.Max(0, MathF.Max(R, MathF.Max(G, B)) - 1);
        return over <= 0 ? this : new(MathF.Min(1, R + (over * 0.3f)), MathF.Min(1, G + (over * 0.3f)), MathF.Min(1, B + (over * 0.3f)));
    }

    public SKColor ToColor(float alpha = 1) => new(Byte(R), Byte(G), Byte(B), Byte(alpha));

    private static byte Byte(float part) => (byte)Math.Clamp((part * 255f) + 0.5f, 0, 255);
}
