using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells colours apart by their components.</summary>
internal sealed class FontColorConverter : ShapeConverter<FontColor>
{
    protected override Type? ShapeOf(JsonElement json) => Has(json, "red") ? typeof(RgbFontColor)
        : Has(json, "cyan") ? typeof(CmykFontColor)
        : Has(json, "gray") ? typeof(GrayFontColor)
        : Has(json, "l") ? typeof(LabFontColor) : null;
}
