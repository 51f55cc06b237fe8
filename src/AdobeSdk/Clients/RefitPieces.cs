using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Refit;

namespace AdobeSdk.Clients;

/// <summary>How Refit is used: its generated code, our JSON.</summary>
internal static class RefitPieces
{
    private const string ReflectionIsChosen =
        "Only for interfaces without JsonContext. The analyzer warns of those under trimming and NativeAOT.";

    /// <summary>Settings for one client.</summary>
    public static RefitSettings Settings(AdobeClientDescriptor client) =>
        new(new SystemTextJsonContentSerializer(client.Json?.Invoke() ?? Reflection()))
        {
            // Bodies as bytes: they have a length, and can be sent once more.
            RequestBodySerialization = RequestBodySerializationMode.Buffered,
        };

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = ReflectionIsChosen)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = ReflectionIsChosen)]
    private static JsonSerializerOptions Reflection() => new(JsonSerializerDefaults.Web);
}
