using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Crops around what stands apart from a picture's rim. What it is, nobody looks at: labels are those asked for.</summary>
internal sealed record AutoCrop() : PhotoshopOperation("autoCrop", "/v1/auto-crop")
{
    private static readonly Rule s_shape = Rule.Words("1:1", "16:9", "9:16", "4:3", "3:4", "4:5", "5:4", "3:2", "2:3", "21:9");

    public override Rule Body { get; } = new ObjectRule()
        .Required("image", new ObjectRule().Required("source", Shapes.UrlSource).Optional("mediaType", Rule.Words("image/jpeg", "image/png", "image/webp")))
        .Required("mode", Rule.Words("smartCrop", "subjectCrop", "fullSceneDetection", "objectDetection"))
        .Optional("aspectRatio", new OneOrManyRule(s_shape, 20))
        .Optional("focus", Rule.List(Rule.Text(1)))
        .Optional("outputType", Rule.Words("images", "boundingBoxes"))
        .Optional("zoom", new OneOrManyRule(Rule.Number(double.Epsilon, 1), 20))
        .Also(ModeFits);

    public override JobOutcome Work(JsonElement body, Atelier atelier)
    {
        byte[] source = atelier.FetchSource(body.GetProperty("image"));
        (int width, int height) = PictureStudio.Measure(source);
        Region subject = RetouchStudio.Subject(source);
        bool crops = body.Text("mode") is "smartCrop" or "subjectCrop";
        double[] zooms = [.. Each(body.At("zoom")).Select(static zoom => zoom.GetDouble())];
        Region[] regions = crops
            ? [.. Each(body.At("aspectRatio")).Select(static shape => shape.GetString()!).DefaultIfEmpty("1:1").Select((shape, index) => RetouchStudio.Around(width, height, subject, Shape(shape), index < zooms.Length ? zooms[index] : 1))]
            : [];
        bool images = body.Text("outputType") != "boundingBoxes";
        Func<AdobeRequest, JsonObject>[] cropped = [.. regions.Select(region => Box(source, region, images, atelier))];
        Func<AdobeRequest, JsonObject> whole = Box(source, subject, images, atelier);
        string[] names = [.. Each(body.At("focus")).Select(static label => label.GetString()!).DefaultIfEmpty("object")];
        return new JobOutcome.Success(asker => new JsonObject
        {
            ["outputs"] = new JsonObject
            {
                ["subject"] = new JsonArray(new JsonObject { ["boundingBoxes"] = new JsonArray(whole(asker)) }),
                ["objects"] = new JsonArray([.. names.Select(name => new JsonObject { ["objectName"] = name, ["confidence"] = 0.9, ["boundingBoxes"] = new JsonArray(whole(asker)) })]),
                ["crops"] = new JsonArray([.. cropped.Select(crop => new JsonObject { ["boundingBoxes"] = new JsonArray(crop(asker)) })]),
            },
        });
    }

    private static Func<AdobeRequest, JsonObject> Box(byte[] source, Region region, bool images, Atelier atelier)
    {
        string? key = images ? atelier.Deliver(RetouchStudio.Crop(source, region, "image/png")) : null;
        return asker =>
        {
            JsonObject box = new() { ["x"] = region.X, ["y"] = region.Y, ["width"] = region.Width, ["height"] = region.Height };
            if (key is not null)
            {
                box["url"] = atelier.Link(asker, key);
            }

            return box;
        };
    }

    private static IEnumerable<JsonElement> Each(JsonElement? value) =>
        value is not { } given ? [] : given.ValueKind == JsonValueKind.Array ? given.EnumerateArray() : [given];

    private static double Shape(string ratio)
    {
        string[] sides = ratio.Split(':');
        return double.Parse(sides[0], CultureInfo.InvariantCulture) / double.Parse(sides[1], CultureInfo.InvariantCulture);
    }

    private static void ModeFits(JsonElement body, Location at, Findings findings)
    {
        string mode = body.Text("mode")!;
        bool needsFocus = mode is "subjectCrop" or "objectDetection";
        bool hasFocus = Each(body.At("focus")).Any();
        if (needsFocus != hasFocus)
        {
            findings.Add(ValidationError.Value(at.Member("focus"), needsFocus ? $"required for {mode}" : $"must be empty for {mode}"));
        }

        if (mode is not ("smartCrop" or "subjectCrop") && Each(body.At("aspectRatio")).Any())
        {
            findings.Add(ValidationError.Value(at.Member("aspectRatio"), $"not allowed for {mode}"));
        }

        int shapes = Each(body.At("aspectRatio")).Count(), zooms = Each(body.At("zoom")).Count();
        if (zooms > 0 && zooms != shapes)
        {
            findings.Add(ValidationError.Value(at.Member("zoom"), "there has to be one zoom for each aspectRatio"));
        }
    }
}
