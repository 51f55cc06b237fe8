using System.Text.Json;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Json;

namespace AdobeSdk.Jobs.Ledger;

/// <summary>Reads records from a store, where a file may be damaged and a key may hold something else.</summary>
internal static class RecordReader
{
    /// <summary>Reads a record.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static AdobeJobRecord Read(string json)
    {
        AdobeJobRecord? record;
        try
        {
            record = JsonSerializer.Deserialize(json, LedgerJson.Default.AdobeJobRecord);
        }
        catch (Exception cause) when (UnreadableJson.Is(cause))
        {
            throw new FormatException("This is no record of a job.", cause);
        }

        return Flaw(record) is { } flaw ? throw new FormatException($"This is no record of a job: {flaw}") : record!;
    }

    /// <summary>What a record lacks to be one, or <see langword="null"/>.</summary>
    public static string? Flaw(AdobeJobRecord? record) => record switch
    {
        null or { Id: null or "" } or { Client: null } or { Operation: null } => "id, client or operation is missing.",
        { State: AdobeJobRecordState.Accepted } => HandleReader.Flaw(record.Handle),
        _ => null,
    };
}
