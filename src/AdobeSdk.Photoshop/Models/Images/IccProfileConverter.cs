using System.Text.Json;

namespace AdobeSdk.Photoshop;

/// <summary>Tells colour profiles apart by their kind.</summary>
internal sealed class IccProfileConverter : ShapeConverter<IccProfile>
{
    protected override Type? ShapeOf(JsonElement json) => Text(json, "type") switch
    {
        "standard" => typeof(StandardIccProfile),
        "custom" => typeof(CustomIccProfile),
        _ => null,
    };
}
