using System.Text.Json;
using AdobeSdk.Json;

namespace AdobeSdk.Jobs.Handles;

/// <summary>Reads handles that come from a file, a queue, a database: text that anybody may have written.</summary>
internal static class HandleReader
{
    /// <summary>Reads a handle.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AdobeJobHandle Read(string json)
    {
        AdobeJobHandle? handle;
        try
        {
            handle = JsonSerializer.Deserialize(json, HandleJson.Default.AdobeJobHandle);
        }
        catch (Exception cause) when (UnreadableJson.Is(cause))
        {
            throw new FormatException("This is no job's handle: it is not a JSON object with jobId and statusUrl.", cause);
        }

        return Flaw(handle) is { } flaw ? throw new FormatException($"This is no job's handle: {flaw}") : handle!;
    }

    /// <summary>What a handle lacks to be one, or <see langword="null"/>. A serialiser fills no constructor's promise.</summary>
    public static string? Flaw(AdobeJobHandle? handle) => handle switch
    {
        null => "it is the JSON value null.",
        { JobId: null or "" } => "jobId is missing.",
        { StatusUrl: null } => "statusUrl is missing.",
        _ when !IsHttp(handle.StatusUrl) => "statusUrl is not an http address.",
        { CancelUrl: { } cancel } when !IsHttp(cancel) => "cancelUrl is not an http address.",
        _ => null,
    };

    private static bool IsHttp(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
