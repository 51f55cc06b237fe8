using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Protocol;

/// <summary>Says what is wrong with a request, as version 1 does: what is allowed, and why the value is not.</summary>
internal static class ImagingRefusal
{
    public static JsonObject ToJson(ImagingFamily family, IReadOnlyList<ValidationError> errors) => new()
    {
        ["type"] = ImagingFault.NotValid,
        ["code"] = "400",
        ["title"] = "input validation error",
        ["details"] = family == ImagingFamily.Sensei ? Detail(errors[0]) : new JsonArray([.. errors.Select(Detail)]),
    };

    private static JsonObject Detail(ValidationError error)
    {
        JsonObject detail = new() { ["reason"] = $"{Path(error.At)}: {error.Message}" };
        if (error.Context?["enum_values"] is JsonArray words)
        {
            detail["allowedValues"] = string.Join(", ", words.Select(static word => word!.ToString()));
        }

        return detail;
    }

    // outputs[0].storage
    private static string Path(Location at)
    {
        StringBuilder path = new();
        foreach (JsonNode? step in at.ToJson().Skip(1))
        {
            bool isIndex = step!.GetValueKind() == System.Text.Json.JsonValueKind.Number;
            path.Append(CultureInfo.InvariantCulture, $"{(isIndex ? $"[{step}]" : path.Length == 0 ? step : $".{step}")}");
        }

        return path.Length == 0 ? "body" : path.ToString();
    }
}
