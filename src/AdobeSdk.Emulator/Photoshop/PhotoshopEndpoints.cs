using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Photoshop;

/// <summary>Photoshop's operations on its two hosts.</summary>
internal sealed class PhotoshopEndpoints(PhotoshopSubmit submit, PhotoshopJobs jobs)
{
    private static readonly PhotoshopOperation[] Operations =
    [
        new EditImage(),
        new CreateComposite(),
        new CreateArtboard(),
        new ExecuteActions(),
        new GenerateManifest(),
        new AutoCrop(),
        new RemoveBackground(),
        new MaskObjects(),
        new MaskBodyParts(),
        new RefineMask(),
        new FillMaskedAreas(),
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (PhotoshopOperation operation in Operations)
        {
            routes.MapPost($"/{operation.Host}{operation.Path}", context => submit.HandleAsync(context, operation));
        }

        foreach (IGrouping<(string Host, string Path, PhotoshopDialect Dialect), PhotoshopOperation> family in Operations.GroupBy(static operation => (operation.Host, operation.StatusPath, operation.Dialect)))
        {
            HashSet<string> ids = [.. family.Select(static operation => operation.Id)];
            routes.MapGet($"/{family.Key.Host}{family.Key.Path}{{jobId}}", context => jobs.StatusAsync(context, family.Key.Dialect, ids));
        }
    }
}
