using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>What the masking operations have in common.</summary>
internal abstract record MaskingOperation(string Id, string Path) : PhotoshopOperation(Id, Path)
{
    public override string Host => AdobeHosts.Image;

    public override PhotoshopDialect Dialect => PhotoshopDialect.Masking;

    /// <summary>A mask with its label, in Adobe's storage.</summary>
    protected static Func<AdobeRequest, JsonObject> Deliver(NamedMask mask, Atelier atelier)
    {
        Func<AdobeRequest, JsonObject> file = Deliveries.Host(mask.Picture, atelier);
        return asker =>
        {
            JsonObject body = file(asker);
            body["label"] = mask.Label;
            body["score"] = mask.Score;
            body["boundingBox"] = Box(mask.Bounds);
            return body;
        };
    }

    protected static JsonObject Box(Region region) => new() { ["x"] = region.X, ["y"] = region.Y, ["width"] = region.Width, ["height"] = region.Height };
}
