using System.Text.Json;
using AdobeSdk.Jobs.Handles;

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
        catch (JsonException cause)
        {
            throw new FormatException("This is no record of a job.", cause);
        }

        return record switch
        {
            null or { Id: null or "" } or { Client: null } or { Operation: null } => throw new FormatException("This is no record of a job: id, client and operation are missing."),
            { State: AdobeJobRecordState.Accepted } when HandleReader.Flaw(record.Handle) is { } flaw => throw new FormatException($"The record {record.Id} has no handle: {flaw}"),
            _ => record,
        };
    }
}
