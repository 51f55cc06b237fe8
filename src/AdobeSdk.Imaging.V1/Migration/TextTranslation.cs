using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Texts of version 1 in the words of version 2.</summary>
internal static class TextTranslation
{
    // Texts count colours to 65535, layers and version 2 to Photoshop's 32768.
    private const int Full = 32_768;
    private const int FullOfTexts = 65_535;

    private const string PlayActions = "play actions instead: IPhotoshopClient.ExecuteActionsAsync.";

    /// <summary>The text of a layer that is added or changed.</summary>
    public static TextContent Layer(LayerText text, LayerBounds? bounds)
    {
        LayerCharacterStyle[] styles = [.. text.CharacterStyles ?? []];
        return new TextContent
        {
            Content = text.Content,
            Frame = Frame(bounds, kind: null),
            Orientation = styles.Select(style => style.Orientation).FirstOrDefault(orientation => orientation is not null) is { } direction ? new TextOrientation(direction.Value) : null,
            CharacterStyles = styles.Length == 0 ? null : [.. styles.Select(style => new CharacterStyleRange
            {
                Range = Range(style.From, style.To),
                Style = new() { FontSize = style.FontSize, Font = Font(style.FontName), FontColor = style.Color is { } colour ? Color(colour) : null },
            })],
            ParagraphStyles = text.ParagraphStyles is not { } paragraphs ? null : [.. paragraphs.Select(style => new ParagraphStyleRange
            {
                Range = Range(style.From, style.To), Style = new() { Alignment = Alignment(style.Alignment?.Value) },
            })],
        };
    }

    /// <summary>The text of the operation that changes texts alone.</summary>
    public static TextContent Change(TextChange text, LayerBounds? bounds, string where)
    {
        NotTranslatable.Refuse(text.Rotation, $"{where}.Text.Rotation", "turn the layer with Transform.Angle.");
        NotTranslatable.Refuse(text.EastAsianFeatures, $"{where}.Text.EastAsianFeatures", PlayActions);
        return new TextContent
        {
            Content = text.Content ?? text.OldContent,
            Frame = Frame(bounds, text.Kind),
            Orientation = text.Orientation is { } direction ? new TextOrientation(direction.Value) : null,
            AntiAliasing = text.AntiAliasing is { } smooth ? AntiAlias(smooth) : null,
            CharacterStyles = text.CharacterStyles is not { } styles ? null : [.. styles.Select(style => new CharacterStyleRange { Style = Style(style, where) })],
            ParagraphStyles = text.ParagraphStyles is not { } paragraphs ? null : [.. paragraphs.Select(style => new ParagraphStyleRange { Style = Style(style, where) })],
        };
    }

    private static CharacterStyle Style(TextCharacterStyle style, string where)
    {
        where += ".Text.CharacterStyles";
        NotTranslatable.Refuse(style.Tracking, $"{where}.Tracking", "it has LetterSpacing, in pixels.");
        NotTranslatable.Refuse(style.Baseline, $"{where}.Baseline", PlayActions);
        NotTranslatable.Refuse(style.Kerning, $"{where}.Kerning", PlayActions);
        NotTranslatable.Refuse(style.Strikethrough, $"{where}.Strikethrough", PlayActions);
        NotTranslatable.Refuse(style.Ligatures, $"{where}.Ligatures", PlayActions);
        NotTranslatable.Refuse(style.Fractions, $"{where}.Fractions", PlayActions);
        NotTranslatable.Refuse(style.StylisticAlternates, $"{where}.StylisticAlternates", PlayActions);
        NotTranslatable.Refuse(style.VerticalScale, $"{where}.VerticalScale", PlayActions);
        NotTranslatable.Refuse(style.HorizontalScale, $"{where}.HorizontalScale", PlayActions);
        return new CharacterStyle
        {
            FontSize = style.Size,
            Font = Font(style.FontPostScriptName),
            FontColor = style.Color is { } colour ? new RgbFontColor { Red = Part(colour.Red), Green = Part(colour.Green), Blue = Part(colour.Blue) } : null,
            LineHeight = style.Leading,
            Caps = style.FontCaps?.Value switch { null => null, "allCaps" => TextCaps.AllCaps, "smallCaps" => TextCaps.SmallCaps, { } other => new TextCaps(other) },
            SyntheticBold = style.SyntheticBold,
            SyntheticItalic = style.SyntheticItalic,
            Underline = style.Underline,
        };
    }

    private static ParagraphStyle Style(TextParagraphStyle style, string where)
    {
        NotTranslatable.Refuse(style.Hyphenate, $"{where}.Text.ParagraphStyles.Hyphenate", PlayActions);
        return new ParagraphStyle
        {
            Alignment = Alignment((style.Alignment ?? style.OldAlignment)?.Value), StartIndent = style.StartIndent, EndIndent = style.EndIndent, FirstLineIndent = style.FirstLineIndent,
            SpaceBefore = style.SpaceBefore, SpaceAfter = style.SpaceAfter,
        };
    }

    // Version 1 ended a range before a character, version 2 ends it with one.
    private static TextRange? Range(int? from, int? to) => to is { } end ? new() { From = from ?? 0, To = Math.Max(from ?? 0, end - 1) } : null;

    private static TextFont? Font(string? name) => name is null ? null : new() { PostScriptName = name };

    private static TextFrame? Frame(LayerBounds? bounds, TextLayerKind? kind) => bounds is null ? null
        : kind == TextLayerKind.Point ? new PointTextFrame { Origin = new() { X = bounds.Left ?? 0, Y = bounds.Top ?? 0 } }
        : new AreaTextFrame { Bounds = new() { Left = bounds.Left, Top = bounds.Top, Right = (bounds.Left ?? 0) + bounds.Width, Bottom = (bounds.Top ?? 0) + bounds.Height } };

    private static FontColor? Color(FontColors colour) => colour switch
    {
        { Rgb: { } rgb } => new RgbFontColor { Red = rgb.Red ?? 0, Green = rgb.Green ?? 0, Blue = rgb.Blue ?? 0 },
        { Cmyk: { } cmyk } => new CmykFontColor { Cyan = cmyk.Cyan ?? 0, Magenta = cmyk.Magenta ?? 0, Yellow = cmyk.Yellow ?? 0, Black = cmyk.Black ?? 0 },
        { Gray: { } gray } => new GrayFontColor { Gray = gray.Value ?? 0 },
        { Lab: { } lab } => new LabFontColor { Lightness = lab.Luminance ?? 0, A = lab.A ?? 0, B = lab.B ?? 0 },
        _ => null,
    };

    private static int Part(int part) => (int)Math.Round(part * (double)Full / FullOfTexts);

    private static TextAlignment? Alignment(string? word) => word switch
    {
        null => null,
        "justifyAll" => throw NotTranslatable.Because("Text.ParagraphStyles.Alignment", "it has no justifyAll."),
        _ => new TextAlignment(Words.Snake(word)),
    };

    private static TextAntiAliasing AntiAlias(AntiAliasing word) => word.Value switch
    {
        "antiAliasNone" => TextAntiAliasing.None,
        "antiAliasSharp" => TextAntiAliasing.Sharp,
        "antiAliasCrisp" => TextAntiAliasing.Crisp,
        "antiAliasStrong" => TextAntiAliasing.Strong,
        "antiAliasSmooth" => TextAntiAliasing.Smooth,
        _ => throw NotTranslatable.Because("Text.AntiAliasing", $"it has no {word}."),
    };
}
