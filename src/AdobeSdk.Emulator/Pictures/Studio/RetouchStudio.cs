using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;

namespace AdobeSdk.Emulator.Pictures;

/// <summary>Cuts pictures out and makes masks of what is in them. Bad pictures throw <see cref="PictureException"/>.</summary>
internal static class RetouchStudio
{
    /// <summary>The subject alone, or on a colour.</summary>
    public static Picture CutOut(byte[] source, bool trim, Tint? ground, double decontamination, string mediaType, bool isSoft = true)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster cut = Matte.Cut(from, Weights(from, isSoft));
        Matte.Decontaminate(cut, decontamination);
        using Raster framed = trim ? Framing.Crop(cut, Framing.Visible(cut)) : cut.Clone();

        // JPEG has no transparency: as in Photoshop, it is white there.
        Tint? behind = ground ?? (mediaType == "image/jpeg" ? new Tint(255, 255, 255) : null);
        using Raster? grounded = behind is { } tint ? Framing.Over(framed, tint) : null;
        return PictureCodec.Encode(grounded ?? framed, mediaType);
    }

    /// <summary>The subject's mask.</summary>
    public static Picture SubjectMask(byte[] source, string mediaType, bool isSoft = true)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster mask = Matte.Show(Weights(from, isSoft), from.Width, from.Height);
        return PictureCodec.Encode(mask, mediaType);
    }

    /// <summary>Masks of each piece of the subject, and of what is behind.</summary>
    public static (IReadOnlyList<NamedMask> Objects, NamedMask Background) Objects(byte[] source)
    {
        using Raster from = PictureCodec.Decode(source);
        byte[] subject = Matte.Of(from);
        NamedMask[] objects = [.. Pieces.Of(subject, from.Width, from.Height).Select((piece, index) => Name($"object {index + 1}", 0.9, piece, from))];
        byte[] behind = [.. subject.Select(static weight => (byte)(255 - weight))];
        return (objects, Name("background", 0.9, behind, from));
    }

    /// <summary>A person's mask in bands: hair, face, clothes, legs and shoes of somebody who stands.</summary>
    public static IReadOnlyList<NamedMask> BodyParts(byte[] source, byte[] mask, bool sides)
    {
        using Raster from = PictureCodec.Decode(source);
        Mask person = Mask.Read(mask, from.Width, from.Height);
        Region box = person.Bounds();
        if (box.Width == 0)
        {
            throw new PictureException("The mask selects nobody: it has to be white where the person is.");
        }

        byte[] weights = person.Weights.ToArray();
        List<NamedMask> parts = [];
        foreach ((string label, double top, double bottom, bool paired) in Bands)
        {
            Region band = new(box.X, box.Y + (int)(box.Height * top), box.Width, (int)(box.Height * (bottom - top)) + 1);
            int half = band.Width / 2;

            // A person who faces the camera has the left side at the picture's right.
            (string Label, Region Region)[] regions = paired && sides
                ? [($"Right {label}", band with { Width = half }), ($"Left {label}", band with { X = band.X + half, Width = band.Width - half })]
                : [(label, band)];
            parts.AddRange(regions.Select(region => Name(region.Label, 0.8, Within(weights, from.Width, region.Region), from)).Where(part => part.Bounds.Width > 0));
        }

        return parts;
    }

    /// <summary>The mask with softer edges, or the picture that it cuts out, freed of its background's colours.</summary>
    public static NamedMask Refine(byte[] source, byte[] mask, bool cutOut)
    {
        using Raster from = PictureCodec.Decode(source);
        byte[] weights = Matte.Soften(Mask.Read(mask, from.Width, from.Height).Weights.ToArray(), from.Width, from.Height);
        NamedMask refined = Name("", 1, weights, from);
        if (!cutOut)
        {
            return refined;
        }

        using Raster cut = Matte.Cut(from, weights);
        Matte.Decontaminate(cut, 1);
        return refined with { Picture = PictureCodec.ToPng(cut) };
    }

    /// <summary>The picture without what a mask selects: closed with what is around it.</summary>
    public static Picture Remove(byte[] source, byte[] mask)
    {
        (int width, int height) = PictureCodec.Measure(source);
        byte[] grown = Matte.Grow(Mask.Read(mask, width, height).Weights, width, height);
        using Raster shown = Matte.Show(grown, width, height);
        return PictureStudio.Fill(source, PictureCodec.ToPng(shown).Bytes, invert: false, new Scene("", 1, width, height));
    }

    /// <summary>The rectangle around a picture's subject.</summary>
    public static Region Subject(byte[] source)
    {
        using Raster from = PictureCodec.Decode(source);
        return new Mask(Matte.Of(from), from.Width, from.Height).Bounds() is { Width: > 0 } bounds ? bounds : new Region(0, 0, from.Width, from.Height);
    }

    /// <summary>A part of a picture.</summary>
    public static Picture Crop(byte[] source, Region region, string mediaType)
    {
        using Raster from = PictureCodec.Decode(source);
        using Raster part = Framing.Crop(from, region);
        return PictureCodec.Encode(part, mediaType);
    }

    /// <summary>The largest part with a shape around a subject.</summary>
    public static Region Around(int width, int height, Region subject, double shape, double zoom) => Framing.Around(width, height, subject, shape, zoom);

    private static readonly (string Label, double Top, double Bottom, bool Paired)[] Bands =
    [
        ("Hair", 0, 0.06, false),
        ("Face", 0.06, 0.15, false),
        ("Upper Clothes", 0.15, 0.5, false),
        ("Lower Clothes", 0.5, 0.75, false),
        ("Leg", 0.75, 0.93, true),
        ("Shoe", 0.93, 1, true),
    ];

    private static byte[] Weights(Raster from, bool isSoft) => isSoft ? Matte.Of(from) : Matte.Harden(Matte.Of(from));

    private static byte[] Within(byte[] weights, int width, Region region)
    {
        byte[] part = new byte[weights.Length];
        for (int y = region.Y; y < region.Y + region.Height && (y + 1) * width <= weights.Length; y++)
        {
            Array.Copy(weights, (y * width) + region.X, part, (y * width) + region.X, region.Width);
        }

        return part;
    }

    private static NamedMask Name(string label, double score, byte[] weights, Raster source)
    {
        using Raster shown = Matte.Show(weights, source.Width, source.Height);
        return new NamedMask(label, score, new Mask(weights, source.Width, source.Height).Bounds(), PictureCodec.ToPng(shown));
    }
}
