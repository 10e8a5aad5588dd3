FROM python:3.13-slim
RUN apt-get update && apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock
COPY app.py ./
COPY planner planner
COPY templates templates
COPY assets assets
RUN useradd --create-home roadworthy && mkdir /data && chown roadworthy /data
USER roadworthy
ENV ROADWORTHY_DATA=/data
VOLUME /data
EXPOSE 8501
CMD ["python", "-m", "planner.cli", "start", "--address", "0.0.0.0", "--no-browser"]
