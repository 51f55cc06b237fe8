using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Lists the layers of a document in version 1's words, the uppermost first, with small pictures if they are wanted.</summary>
internal sealed class ManifestWriter(Atelier atelier, string? thumbnails)
{
    private const int ThumbnailSide = 200;

    public Func<AdobeRequest, JsonObject> Write(string href, Sheets document)
    {
        Stack<(int Depth, int Index, Sheet Layer)> open = new(document.Layers.Select(static (layer, index) => (layer.Depth, index, layer)));
        List<Func<AdobeRequest, JsonObject>> layers = Read(open, 0, new Region(0, 0, document.Width, document.Height));
        JsonObject about = new()
        {
            ["name"] = Path.GetFileName(new Uri(href).AbsolutePath),
            ["width"] = document.Width,
            ["height"] = document.Height,
            ["photoshopBuild"] = "Adobe emulator",
            ["imageMode"] = "rgb",
            ["bitDepth"] = 8,
        };
        return asker => new JsonObject
        {
            ["input"] = href,
            ["status"] = JobStatus.Succeeded,
            ["document"] = about.DeepClone(),
            ["layers"] = new JsonArray([.. layers.Select(layer => layer(asker))]),
        };
    }

    // What lies in a group comes right below it.
    private List<Func<AdobeRequest, JsonObject>> Read(Stack<(int Depth, int Index, Sheet Layer)> open, int depth, Region whole)
    {
        List<Func<AdobeRequest, JsonObject>> layers = [];
        while (open.TryPeek(out (int Depth, int Index, Sheet Layer) next) && next.Depth >= depth)
        {
            open.Pop();
            List<Func<AdobeRequest, JsonObject>> children = next.Layer.Type == "group_layer" ? Read(open, next.Depth + 1, whole) : [];
            layers.Add(Layer(next.Layer, next.Index, children, whole));
        }

        return layers;
    }

    private Func<AdobeRequest, JsonObject> Layer(Sheet layer, int index, List<Func<AdobeRequest, JsonObject>> children, Region whole)
    {
        Region bounds = layer.Bounds(whole);
        string? key = thumbnails is null || layer.Pixels is null ? null : Thumbnail(layer.Pixels, thumbnails);
        return asker =>
        {
            JsonObject json = new()
            {
                ["id"] = layer.Id,
                ["index"] = index,
                ["type"] = Kind(layer.Type),
                ["name"] = layer.Name,
                ["locked"] = false,
                ["visible"] = layer.IsVisible,
                ["bounds"] = new JsonObject { ["top"] = bounds.Y, ["left"] = bounds.X, ["width"] = bounds.Width, ["height"] = bounds.Height },
                ["blendOptions"] = new JsonObject { ["opacity"] = layer.Opacity, ["blendMode"] = Camel(layer.BlendMode) },
            };
            if (layer.Text is { } text)
            {
                json["text"] = new JsonObject { ["content"] = text };
            }

            if (key is not null)
            {
                json["thumbnail"] = atelier.Link(asker, key);
            }

            if (children.Count > 0)
            {
                json["children"] = new JsonArray([.. children.Select(child => child(asker))]);
            }

            return json;
        };
    }

    private string Thumbnail(Raster pixels, string mediaType)
    {
        double scale = Math.Min(1, (double)ThumbnailSide / Math.Max(pixels.Width, pixels.Height));
        int width = Math.Max(1, (int)(pixels.Width * scale)), height = Math.Max(1, (int)(pixels.Height * scale));
        using Sheets small = new(width, height);
        small.Layers.Add(new Sheet { Name = "", Type = "layer", Pixels = Scaling.Resize(pixels, width, height) });
        return atelier.Deliver(new Picture(small.Write(new PictureFormat(mediaType), null, null, null), mediaType, width, height));
    }

    private static string Kind(string word) => word switch
    {
        "text_layer" => "textLayer",
        "adjustment_layer" => "adjustmentLayer",
        "smart_object_layer" => "smartObject",
        "solid_color_layer" => "fillLayer",
        "background_layer" => "backgroundLayer",
        "group_layer" or "artboard" => "layerSection",
        _ => "layer",
    };

    // color_burn → colorBurn
    private static string Camel(string word) => string.Concat(word.Split('_').Select(static (part, index) => index == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
