using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells adjustments apart by their kind.</summary>
internal sealed class LayerAdjustmentConverter : ShapeConverter<LayerAdjustment>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "type") switch
    {
        "brightness_contrast" => typeof(BrightnessContrastAdjustment),
        "color_balance" => typeof(ColorBalanceAdjustment),
        "exposure" => typeof(ExposureAdjustment),
        "hue_saturation" => typeof(HueSaturationAdjustment),
        _ => null,
    };
}
