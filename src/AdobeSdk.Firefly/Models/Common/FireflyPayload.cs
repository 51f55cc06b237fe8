using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>What every body, answer and part of them has.</summary>
public abstract record FireflyPayload
{
    /// <summary>
    /// Members that this version of the SDK does not know: those of an answer are kept here, those set on a request are sent.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? OtherMembers { get; set; }
}
