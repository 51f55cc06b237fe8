// Requests are sent once more, as they were recorded, to an Express application that has nothing but
// express-openapi-validator in it: route, method, security, parameters, content type and body, multipart included.
import http from 'node:http';
import { once } from 'node:events';
import express from 'express';
import multer from 'multer';
import OpenApiValidator from 'express-openapi-validator';

export async function checkRequests(description, exchanges) {
  const server = http.createServer(application(description)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const violations = [];
    for (const [exchange, { request }] of exchanges.entries()) {
      const message = await send(server.address().port, request);
      if (message) {
        violations.push({ exchange, direction: 'request', message });
      }
    }
    return violations;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function application(description) {
  const app = express();
  app.use(express.json({ strict: false }));
  app.use(express.raw({ type: 'image/*', limit: '16mb' }));
  // Decoded here, because the validator's own decoder takes one file for a string instead of an array of one.
  app.use(multer().array('files'), (request, _, next) => {
    if (request.files) {
      request.body.files = request.files.map(file => file.originalname);
    }
    next();
  });
  app.use(OpenApiValidator.middleware({
    apiSpec: withoutDefaults(description),
    // Adobe's own slips (an unknown format, limits on strings) are no fault of the traffic's.
    validateApiSpec: false,
    validateRequests: { allErrors: true },
    validateResponses: false,
    fileUploader: false,
    // Parts of a multipart body have to be dereferenced; schemas that hold themselves cannot be.
    $refParser: { mode: JSON.stringify(description).includes('multipart/form-data') ? 'dereference' : 'bundle' },
    formats: { uuid4: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i },
  }));
  app.use((_, answer) => answer.status(204).end());
  app.use((error, _, answer, __) => answer.status(400).end(`${error.status} ${error.message}`));
  return app;
}

// The validator fills in defaults before it looks for what is missing, so that a required header with a default never is.
function withoutDefaults(description) {
  return JSON.parse(JSON.stringify(description, (key, value) => key === 'default' ? undefined : value));
}

async function send(port, { method, target, headers, body }) {
  const bytes = Buffer.from(body, 'base64');
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(transfer-encoding|connection|expect)$/i.test(name)));
  if (bytes.length) {
    sent['content-length'] = bytes.length;
  }
  const request = http.request({ host: '127.0.0.1', port, method, path: target, headers: sent, agent: false });
  request.end(bytes);
  const [answer] = await once(request, 'response');
  let text = '';
  for await (const part of answer.setEncoding('utf8')) {
    text += part;
  }
  return answer.statusCode === 204 ? null : text;
}
