using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Texts of version 1 in the words of version 2.</summary>
internal static class TextTranslation
{
    // What Photoshop counts as full in 16 bits, and what the operation on texts does.
    private const int Full = 32_768;
    private const int FullOfTexts = 65_535;

    /// <summary>A text, in the members of layers (<c>fontSize</c>) or in those of the operation on texts (<c>size</c>).</summary>
    public static JsonObject Text(JsonElement text, JsonElement? bounds)
    {
        JsonObject translated = New(text.Text("content") ?? text.Text("contents"), bounds);
        if (First(text, "characterStyles") is { } style)
        {
            JsonObject looks = [];
            if ((style.Number("fontSize") ?? style.Number("size")) is { } size)
            {
                looks["fontSize"] = size;
            }

            if (Colour(style) is { } colour)
            {
                looks["fontColor"] = colour;
            }

            translated["characterStyles"] = new JsonArray(new JsonObject { ["characterStyle"] = looks });
        }

        JsonElement? paragraph = First(text, "paragraphStyles");
        if ((paragraph?.Text("alignment") ?? paragraph?.Text("align")) is { } word)
        {
            translated["paragraphStyles"] = new JsonArray(new JsonObject { ["paragraphStyle"] = new JsonObject { ["alignment"] = word } });
        }

        return translated;
    }

    private static JsonNode? Colour(JsonElement style)
    {
        if (style.At("color") is { } colour)
        {
            return new JsonObject { ["red"] = Part(colour, "red"), ["green"] = Part(colour, "green"), ["blue"] = Part(colour, "blue") };
        }

        JsonElement? font = style.At("fontColor", "rgb") ?? style.At("fontColor", "gray") ?? style.At("fontColor", "cmyk");
        return font is { } given ? JsonNode.Parse(given.GetRawText().Replace("yellowColor", "yellow", StringComparison.Ordinal)) : null;
    }

    private static JsonObject New(string? content, JsonElement? bounds)
    {
        JsonObject text = [];
        if (content is not null)
        {
            text["content"] = content;
        }

        if (bounds is { } area)
        {
            int left = (int)(area.Number("left") ?? 0), top = (int)(area.Number("top") ?? 0);
            JsonObject frame = new() { ["left"] = left, ["top"] = top };
            if (area.Number("width") is { } width)
            {
                frame["right"] = left + (int)width;
            }

            text["frame"] = new JsonObject { ["type"] = "area", ["bounds"] = frame };
        }

        return text;
    }

    private static int Part(JsonElement colour, string name) => (colour.Integer(name) ?? 0) * Full / FullOfTexts;

    // The emulator writes a text in one style, that of its beginning.
    private static JsonElement? First(JsonElement text, string styles) => text.At(styles) is { } list && list.GetArrayLength() > 0 ? list[0] : null;
}
