using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Layers of version 1 in the words of version 2, for the artist who works on pixels.</summary>
internal sealed class LayerTranslation(Sheets document, Atelier atelier)
{
    public static string[] BlendModes { get; } =
    [
        "normal", "dissolve", "darken", "multiply", "colorBurn", "linearBurn", "darkerColor", "lighten", "screen", "colorDodge", "linearDodge", "lighterColor", "overlay", "softLight",
        "hardLight", "vividLight", "linearLight", "pinLight", "hardMix", "difference", "exclusion", "subtract", "divide", "hue", "saturation", "color", "luminosity",
    ];

    private readonly LayerArtist _artist = new(document, atelier);

    /// <summary>Adds layers, the uppermost of which comes first in a request.</summary>
    public void Add(IEnumerable<JsonElement> layers)
    {
        foreach (JsonElement layer in layers.Reverse())
        {
            Carry(layer, Added(null));
        }
    }

    /// <summary>Carries changes out, the last one first, as version 1 did.</summary>
    public void Change(IEnumerable<JsonElement> changes)
    {
        foreach (JsonElement change in changes.Reverse())
        {
            if (change.At("add") is { } position)
            {
                Carry(change, Added(position));
            }
            else if (change.At("delete") is not null)
            {
                Carry(change, new JsonObject { ["type"] = "delete" });
            }
            else if (change.At("move") is { } to)
            {
                Carry(change, new JsonObject { ["type"] = "move", ["placement"] = Placement(to) });
            }
            else if (change.At("edit") is not null)
            {
                Carry(change, new JsonObject { ["type"] = "edit" });
            }
        }
    }

    /// <summary>Carries one change out.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="operation">What is done to it, in version 2's words.</param>
    /// <param name="kind">What it is, where the operation has one kind of layers alone.</param>
    public void Carry(JsonElement layer, JsonObject operation, string? kind = null)
    {
        using JsonDocument change = JsonDocument.Parse(Translate(layer, operation, kind).ToJsonString());
        _artist.Carry(change.RootElement);
    }

    private JsonObject Translate(JsonElement layer, JsonObject operation, string? kind)
    {
        string type = kind ?? Kind(layer.Text("type"));
        JsonObject change = new() { ["operation"] = operation, ["type"] = type };
        JsonElement named = layer.At("id") is null && layer.At("name") is null ? layer.At("delete") ?? layer : layer;
        Set(change, "id", named.At("id"));
        Set(change, "name", named.At("name"));
        Set(change, "isVisible", layer.At("visible"));
        Set(change, "fill", layer.At("fill"));
        if (layer.At("input") is { } input)
        {
            change[type == "smart_object_layer" ? "smartObject" : "image"] = type == "smart_object_layer" ? new JsonObject { ["smartObjectFile"] = Source(input) } : Source(input);
        }

        if (layer.At("blendOptions") is { } blend)
        {
            JsonObject options = [];
            Set(options, "opacity", blend.At("opacity"));
            options["blendMode"] = Snake(blend.Text("blendMode") ?? "normal");
            change["blendOptions"] = options;
        }

        if (layer.At("mask", "input") is { } mask)
        {
            change["pixelMask"] = Source(mask);
            Set(change["pixelMask"]!.AsObject(), "isEnabled", layer.At("mask", "enabled"));
        }

        if (layer.At("adjustments") is { } adjustments)
        {
            change["adjustments"] = Adjustments(adjustments);
        }

        if (layer.At("text") is { } text)
        {
            change["text"] = TextTranslation.Text(text, layer.At("bounds"));
        }
        else
        {
            Place(change, layer);
        }

        if (layer.At("children") is { } children)
        {
            change["children"] = new JsonArray([.. children.EnumerateArray().Reverse().Select(child => Translate(child, Added(null), null))]);
        }

        return change;
    }

    /// <summary>Says that a layer is added, and where.</summary>
    public static JsonObject Added(JsonElement? position) => new() { ["type"] = "add", ["placement"] = position is { } given ? Placement(given) : new JsonObject { ["type"] = "top" } };

    private static JsonObject Placement(JsonElement position)
    {
        foreach ((string member, string word) in new[] { ("insertAbove", "above"), ("insertBelow", "below"), ("insertInto", "into") })
        {
            if (position.At(member) is { } layer)
            {
                return new JsonObject { ["type"] = word, ["referenceLayer"] = JsonNode.Parse(layer.GetRawText()) };
            }
        }

        return new JsonObject { ["type"] = position.Flag("insertBottom") ? "bottom" : "top" };
    }

    private static string Kind(string? word) => word switch
    {
        "textLayer" => "text_layer",
        "adjustmentLayer" => "adjustment_layer",
        "smartObject" => "smart_object_layer",
        "fillLayer" => "solid_color_layer",
        "backgroundLayer" => "background_layer",
        "layerSection" => "group_layer",
        _ => "layer",
    };

    // colorBurn → color_burn
    private static string Snake(string word) => string.Concat(word.Select(static letter => char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : letter.ToString()));

    private static void Place(JsonObject change, JsonElement layer)
    {
        if (layer.Flag("fillToCanvas"))
        {
            change["transformMode"] = "fill";
            return;
        }

        JsonObject transform = [];
        if (layer.At("bounds") is { } bounds)
        {
            transform["offset"] = new JsonObject { ["horizontal"] = Whole(bounds, "left") ?? 0, ["vertical"] = Whole(bounds, "top") ?? 0 };
            if (Whole(bounds, "width") is { } width && Whole(bounds, "height") is { } height)
            {
                transform["dimension"] = new JsonObject { ["width"] = width, ["height"] = height };
            }
        }

        Set(transform, "horizontalAlign", layer.At("horizontalAlign"));
        Set(transform, "verticalAlign", layer.At("verticalAlign"));
        if (transform.Count > 0)
        {
            change["transform"] = transform;
        }
    }

    private static JsonObject Adjustments(JsonElement adjustments)
    {
        JsonObject translated = [];
        Set(translated, "brightnessContrast", adjustments.At("brightnessContrast"));
        if (adjustments.At("exposure") is { } exposure)
        {
            translated["exposure"] = new JsonObject { ["exposureValue"] = exposure.Number("exposure") ?? 0 };
        }

        if (adjustments.At("hueSaturation", "channels") is { } channels && channels.GetArrayLength() > 0)
        {
            translated["hueSaturation"] = new JsonObject { ["hueSaturationAdjustments"] = JsonNode.Parse(channels.GetRawText()) };
        }

        Set(translated, "colorBalance", adjustments.At("colorBalance"));
        return translated;
    }

    private static int? Whole(JsonElement bounds, string side) => bounds.Number(side) is { } number ? (int)Math.Round(number) : null;

    private static void Set(JsonObject to, string name, JsonElement? value)
    {
        if (value is { } given)
        {
            to[name] = JsonNode.Parse(given.GetRawText());
        }
    }

    // Looked for at once, so that what is not there is told of in version 1's words.
    private JsonObject Source(JsonElement file)
    {
        _ = atelier.FetchHref(file);
        return new JsonObject { ["source"] = new JsonObject { ["url"] = file.Text("href") } };
    }
}
