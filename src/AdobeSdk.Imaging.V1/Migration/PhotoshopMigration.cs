using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Requests of Photoshop v1 as requests of Photoshop v2, where one follows from the other. The page
/// <c>docs/photoshop-v1-to-v2.md</c> says what follows from what, and what has no successor.
/// </summary>
/// <remarks>
/// Nothing is left out in silence: a member that version 2 has no place for throws a <see cref="NotSupportedException"/>, which
/// names it and says what to do instead.
/// </remarks>
public static partial class PhotoshopMigration
{
    /// <summary>For <c>IPhotoshopClient.CreateCompositeAsync</c>: a document in other formats and sizes.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static CreateCompositeRequest ToPhotoshopV2(this CreateRenditionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new() { Image = FileTranslation.Image(FileTranslation.Single(request.Inputs)), Outputs = [.. request.Outputs.Select(OutputTranslation.Document)] };
    }

    /// <summary>For <c>IPhotoshopClient.CreateCompositeAsync</c>: a new document.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static CreateCompositeRequest ToPhotoshopV2(this CreateDocumentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        CreateDocumentOptions options = request.Options;
        return new()
        {
            Image = Document(options.Document),
            Edits = options.Layers is null ? null : new() { Layers = LayerTranslation.New(options.Layers) },
            FontOptions = FileTranslation.Fonts(options.MissingFonts, options.GlobalFont, options.Fonts),
            Outputs = [.. request.Outputs.Select(OutputTranslation.Document)],
        };
    }

    /// <summary>For <c>IPhotoshopClient.CreateCompositeAsync</c>: a document that is changed.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static CreateCompositeRequest ToPhotoshopV2(this ModifyDocumentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ModifyDocumentOptions options = request.Options;
        return new()
        {
            Image = FileTranslation.Image(FileTranslation.Single(request.Inputs)),
            Edits = new() { Document = options.Document is { } whole ? Changes(whole) : null, Layers = LayerTranslation.Changes(options.Layers) },
            FontOptions = FileTranslation.Fonts(options.MissingFonts, options.GlobalFont, options.Fonts),
            Outputs = [.. request.Outputs.Select(OutputTranslation.Document)],
        };
    }

    /// <summary>For <c>IPhotoshopClient.CreateCompositeAsync</c>: smart objects that are made or replaced.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static CreateCompositeRequest ToPhotoshopV2(this ReplaceSmartObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            Image = FileTranslation.Image(FileTranslation.Single(request.Inputs)),
            Edits = new() { Layers = LayerTranslation.SmartObjects(request.Options.Layers) },
            Outputs = [.. request.Outputs.Select(OutputTranslation.SmartObject)],
        };
    }

    /// <summary>
    /// For <c>IPhotoshopClient.CreateCompositeAsync</c>: texts that are changed. Adobe's guide plays actions instead, which know more of
    /// type; what a composite has no word for is refused.
    /// </summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static CreateCompositeRequest ToPhotoshopV2(this EditTextRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        EditTextOptions options = request.Options;
        return new()
        {
            Image = FileTranslation.Image(FileTranslation.Single(request.Inputs)),
            Edits = new() { Layers = [.. options.Layers.Select(Text)] },
            FontOptions = FileTranslation.Fonts(options.MissingFonts, options.GlobalFont, options.Fonts),
            Outputs = [.. request.Outputs.Select(OutputTranslation.Action)],
        };
    }

    /// <summary>For <c>IPhotoshopClient.CreateArtboardAsync</c>.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static CreateArtboardRequest ToPhotoshopV2(this ArtboardRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new() { Images = [.. request.Options.Images.Select(FileTranslation.Image)], Outputs = [.. request.Outputs.Select(OutputTranslation.Document)] };
    }

    /// <summary>
    /// For <c>IPhotoshopClient.GenerateManifestAsync</c>, one request for each input: the manifest stands in the result, in version
    /// 2's members.
    /// </summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static IReadOnlyList<GenerateManifestRequest> ToPhotoshopV2(this DocumentManifestRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ThumbnailMediaType? thumbnails = request.Options?.Thumbnails?.Type;
        ThumbnailFormat? format = thumbnails?.Value switch
        {
            null => null,
            "image/jpeg" => new JpegThumbnails(),
            "image/png" => new PngThumbnails(),
            _ => throw NotTranslatable.Because("Options.Thumbnails.Type", $"thumbnails are JPEGs or PNGs, and no {thumbnails}."),
        };
        return
        [
            .. request.Inputs.Select(input => new GenerateManifestRequest
            {
                Image = FileTranslation.Image(input),
                IncludeLayerThumbnails = request.Options?.Thumbnails is null ? null : true,
                Thumbnails = format,
                Outputs = [new() { MediaType = ManifestMediaType.Json, Destination = PhotoshopDestination.Embedded() }],
            }),
        ];
    }

    /// <summary>For <c>IPhotoshopClient.ExecuteActionsAsync</c>: files of actions.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static ExecuteActionsRequest ToPhotoshopV2(this PlayActionsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        PlayActionsOptions options = request.Options;
        return new()
        {
            Image = FileTranslation.Image(FileTranslation.Single(request.Inputs)),
            Options = new()
            {
                Actions = [.. options.Actions.Select(action => new PhotoshopAction { Name = action.ActionName, Source = FileTranslation.Source(action.Href, action.Storage) })],
                Patterns = FileTranslation.Files(options.Patterns),
                Brushes = FileTranslation.Files(options.Brushes),
                FontOptions = FileTranslation.Fonts(null, null, options.Fonts),
            },
            Outputs = [.. request.Outputs.Select(OutputTranslation.Action)],
        };
    }

    /// <summary>
    /// For <c>IPhotoshopClient.ExecuteActionsAsync</c>: actions that are sent along, up to 51,200 characters. Their names of additional
    /// images become version 2's.
    /// </summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="ArgumentException">The actions are longer.</exception>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static ExecuteActionsRequest ToPhotoshopV2(this PlayActionJsonRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        PlayActionJsonOptions options = request.Options;
        return new()
        {
            Image = FileTranslation.Image(FileTranslation.Single(request.Inputs)),
            Options = new()
            {
                Actions = [new() { Source = PhotoshopSource.FromText(Actions(options.Actions)) }],
                AdditionalContents = FileTranslation.Files(options.AdditionalImages),
                Patterns = FileTranslation.Files(options.Patterns),
                Brushes = FileTranslation.Files(options.Brushes),
                FontOptions = FileTranslation.Fonts(null, null, options.Fonts),
            },
            Outputs = [.. request.Outputs.Select(OutputTranslation.Action)],
        };
    }

    private static string Actions(IReadOnlyList<JsonElement> actions) =>
        AdditionalImage().Replace($"[{string.Join(',', actions.Select(static action => action.GetRawText()))}]", "__ADDITIONAL_CONTENTS_PATH_$1__");

    private static NewDocument Document(BlankDocument document) => new()
    {
        Width = document.Width,
        Height = document.Height,
        Resolution = new() { Unit = ResolutionUnit.PixelsPerInch, Value = document.Resolution },
        Fill = new BackgroundFill(Words.Snake(document.Fill.Value)),
        Mode = document.Mode.Value switch
        {
            "greyscale" => DocumentColorMode.Grayscale,
            "hsl" or "xyz" => throw NotTranslatable.Because("Options.Document.Mode", $"it makes no documents in {document.Mode}."),
            { } mode => new DocumentColorMode(mode),
        },
        Depth = document.Depth is { } depth ? new BitDepth(depth.ToString(CultureInfo.InvariantCulture)) : null,
    };

    private static DocumentEdits Changes(DocumentChanges changes) => changes is { ImageSize: not null, CanvasSize: not null }
        ? throw NotTranslatable.Because("Options.Document", "which of size and canvas comes first is said of neither version: make two requests.")
        : new()
        {
            Resize = changes.ImageSize is { } size ? new() { Width = Pixels(size.Width), Height = Pixels(size.Height), ConstrainProportions = false } : null,
            Crop = changes.CanvasSize?.Bounds is { } bounds ? new() { Bounds = Bounds(bounds) } : null,
            Trim = changes.Trim is { } trim ? new() { TrimUpon = new TrimBasis(Words.Snake(trim.BasedOn.Value)) } : null,
        };

    private static PixelBounds Bounds(LayerBounds bounds) => new()
    {
        Left = bounds.Left,
        Top = bounds.Top,
        Right = bounds.Right ?? (bounds.Left ?? 0) + bounds.Width,
        Bottom = bounds.Bottom ?? (bounds.Top ?? 0) + bounds.Height,
    };

    private static DocumentLength Pixels(int value) => new() { Unit = LengthUnit.Pixels, Value = value };

    private static EditTextLayer Text(TextLayerChange layer, int index) => new()
    {
        Id = layer.Id,
        Name = layer.Name,
        Operation = LayerOperation.Edit(),
        IsVisible = layer.Visible,
        Protection = layer.Locked is { } locked ? [locked ? LayerProtection.All : LayerProtection.None] : null,
        Text = layer.Text is { } text ? TextTranslation.Change(text, layer.Bounds, $"Options.Layers[{index}]") : null,
    };

    [GeneratedRegex(@"(?:PEGASUS_)?ACTION_JSON_OPTIONS_ADDITIONAL_IMAGES_(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex AdditionalImage();
}
