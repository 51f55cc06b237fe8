using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Outputs of version 1 in the words of version 2, qualities by Adobe's own table.</summary>
internal static class OutputTranslation
{
    private const int BestOfDocuments = 7;
    private const int BestOfActions = 12;

    public static PhotoshopOutput Document(DocumentOutput output)
    {
        LayerReference[] layers = [.. (output.Layers ?? []).Select(Reference)];
        return Make(output.Type, output.Href, output.Storage, Quality(output.Quality, BestOfDocuments), output.Compression) with
        {
            Width = Positive(output.Width),
            MaxWidth = Positive(output.MaxWidth),
            ShouldOverwrite = output.Overwrite,
            Layers = layers.Length == 0 ? null : layers,
            CropMode = Crop(layers.Length, output.TrimToCanvas),
            IccProfile = output.IccProfile is { } profile ? Profile(profile) : null,
        };
    }

    public static PhotoshopOutput SmartObject(SmartObjectOutput output) =>
        Make(output.Type, output.Href, output.Storage, Quality(output.Quality, BestOfDocuments), output.Compression) with { Width = Positive(output.Width), ShouldOverwrite = output.Overwrite };

    // Without a word for it version 1 wrote as well as it could, and version 2 promises nothing.
    public static PhotoshopOutput Action(ActionOutput output) =>
        Make(output.Type, output.Href, output.Storage, Quality(output.Quality, BestOfActions) ?? JpegQuality.PhotoshopMax, output.Compression) with { ShouldOverwrite = output.Overwrite };

    public static EditOutput Photo(LightroomOutput output)
    {
        NotTranslatable.Refuse(output.Overwrite is false ? output.Overwrite : null, "Outputs.Overwrite", "photos are always written.");
        PhotoshopDestination destination = FileTranslation.Destination(output.Href, output.Storage);
        return output.Type.Value switch
        {
            "image/jpeg" => new EditJpegOutput { Destination = destination, Quality = Quality(output.Quality, BestOfActions) ?? JpegQuality.Maximum },
            "image/png" => new EditPngOutput { Destination = destination },
            "image/x-adobe-dng" => new EditDngOutput { Destination = destination },
            "application/rdf+xml" => new EditXmpOutput { Destination = destination },
            _ => throw NotTranslatable.Because("Outputs.Type", $"it writes no {output.Type}."),
        };
    }

    /// <summary>A layer by its id or, without one, by its name: version 2 refuses both together.</summary>
    public static LayerReference Reference(NamedLayer layer) => layer.Id is { } id ? new() { Id = id } : new() { Name = layer.Name };

    private static PhotoshopOutput Make(ImageFormat format, Uri href, StorageWord storage, JpegQuality? quality, PngCompressionLevel? compression)
    {
        PhotoshopDestination destination = FileTranslation.Destination(href, storage);
        return format.Value switch
        {
            "image/jpeg" => new JpegOutput { Destination = destination, Quality = quality },
            "image/png" => new PngOutput { Destination = destination, Compression = Compression(compression) },
            "image/tiff" => new TiffOutput { Destination = destination },
            "image/vnd.adobe.photoshop" or "vnd.adobe.photoshop" => new PsdOutput { Destination = destination },
            _ => throw NotTranslatable.Because("Outputs.Type", $"it writes no {format}."),
        };
    }

    private static JpegQuality? Quality(int? quality, int best) => quality is not { } given ? null : Math.Ceiling(given * (double)BestOfDocuments / best) switch
    {
        <= 2 => JpegQuality.Low,
        <= 4 => JpegQuality.Medium,
        <= 6 => JpegQuality.High,
        _ => JpegQuality.Maximum,
    };

    private static PngCompression? Compression(PngCompressionLevel? level) => level?.Value switch
    {
        null => null,
        "small" => PngCompression.Maximum,
        "medium" => PngCompression.Medium,
        "large" => PngCompression.Low,
        { } other => new PngCompression(other),
    };

    // Layers were written as large as the document, which version 2 wants to be told. Several of them always are.
    private static CropMode? Crop(int layers, bool? trimToCanvas) =>
        layers == 0 ? null : layers == 1 && trimToCanvas is false ? CropMode.LayerBounds : CropMode.DocumentBounds;

    private static IccProfile Profile(OutputProfile profile)
    {
        ImageColorMode? mode = profile.ImageMode is { } given ? new ImageColorMode(given.Value) : null;
        return profile.Input is { } own ? new CustomIccProfile { Name = profile.ProfileName?.Value ?? "custom", ImageMode = mode, Source = FileTranslation.Source(own) }
            : profile.ProfileName is { } name ? new StandardIccProfile { Name = new IccProfileName(name.Value), ImageMode = mode }
            : throw NotTranslatable.Because("Outputs.IccProfile", "neither a name nor a file is there.");
    }

    private static int? Positive(int? pixels) => pixels is > 0 ? pixels : null;
}
