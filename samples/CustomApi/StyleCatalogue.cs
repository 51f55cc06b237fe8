using AdobeSdk;

namespace CustomApi;

/// <summary>A service of the application that has the generated client injected.</summary>
internal sealed class StyleCatalogue(IStylesClient client)
{
    public async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        StylePage page = await client.ListAsync(cancellationToken);
        foreach (Style style in page.Styles)
        {
            await output.WriteLineAsync($"  style    {style.DisplayName ?? style.AssetName}");
        }

        AdobeJob<DrawnImages> job = await client.DrawAsync(new("a paper boat"), cancellationToken);
        DrawnImages images = await job.WaitAsync(cancellationToken: cancellationToken);
        await output.WriteLineAsync($"  drawn    {images.Outputs.Count} image, seed {images.Outputs[0].Seed}");
    }
}
