using System.Net.Http.Json;

namespace AdobeSdk.Benchmarks.Client;

/// <summary>What a careful person writes by hand: the limit that nobody beats.</summary>
internal sealed class HandWrittenClient(HttpClient http)
{
    public async Task<Model> GetModelAsync(string id, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http
            .GetAsync($"/v3/models/{Uri.EscapeDataString(id)}", HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Model> PostModelAsync(Model body, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http
            .PostAsJsonAsync("/v3/models", body, BenchJson.Default.Model, cancellationToken)
            .ConfigureAwait(false);
        return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Model> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(BenchJson.Default.Model, cancellationToken).ConfigureAwait(false))!;
    }
}
